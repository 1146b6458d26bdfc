import type * as v from 'valibot';
import { describe, expectTypeOf, it } from 'vitest';
import type {
  DateSchema,
  EntitySchema,
  EventSchema,
  EvidenceSchema,
  FigureSchema,
  HeaderSchema,
  NameSchema,
  PackSchema,
  RoleSchema,
  SourceSchema,
  StatementSchema,
} from '../../../../core/pack/schema';
import type {
  Pack,
  PackDate,
  PackEntity,
  PackEvent,
  PackEvidence,
  PackFigure,
  PackHeader,
  PackName,
  PackRole,
  PackSource,
  PackStatement,
} from '../../../../core/pack/types';

/** Names of the fields that a schema knows. */
type Fields<S extends { readonly entries: object }> = keyof S['entries'];

// Checked by the compiler (the step "types" of `npm test`): at run time these hold trivially.
describe('the schemas and the types of a pack', () => {
  it('what the schema takes is a pack', () => {
    expectTypeOf<v.InferOutput<typeof PackSchema>>().toExtend<Pack>();
  });

  it('know the same fields', () => {
    expectTypeOf<Fields<typeof HeaderSchema>>().toEqualTypeOf<keyof PackHeader>();
    expectTypeOf<Fields<typeof SourceSchema>>().toEqualTypeOf<keyof PackSource>();
    expectTypeOf<Fields<typeof EntitySchema>>().toEqualTypeOf<keyof PackEntity>();
    expectTypeOf<Fields<typeof NameSchema>>().toEqualTypeOf<keyof PackName>();
    expectTypeOf<Fields<typeof RoleSchema>>().toEqualTypeOf<keyof PackRole>();
    expectTypeOf<Fields<typeof FigureSchema>>().toEqualTypeOf<keyof PackFigure>();
    expectTypeOf<Fields<typeof DateSchema>>().toEqualTypeOf<keyof PackDate>();
    expectTypeOf<Fields<typeof EventSchema>>().toEqualTypeOf<keyof PackEvent>();
    expectTypeOf<Fields<typeof StatementSchema>>().toEqualTypeOf<keyof PackStatement>();
    expectTypeOf<Fields<typeof EvidenceSchema>>().toEqualTypeOf<keyof PackEvidence>();
  });
});
