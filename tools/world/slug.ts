/** Ids are made in one way, at build time and at run time. */
export { slug } from '../../core/places/slug';
