import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/welcome/Welcome';
import '../../components/welcome/welcome.css';
import { Life } from '../content/life';
import '../content/style.css';
import { mount } from '../view/mount';

const EVERYWHERE = '*://*/*';
const USUAL_KEYS = 'Alt+Shift+D';

function FirstRun() {
  const [keys, setKeys] = useState(USUAL_KEYS);
  const [withheld, setWithheld] = useState(false);
  useEffect(() => {
    const look = (): void => {
      browser.permissions.contains({ origins: [EVERYWHERE] }).then(
        (allowed) => setWithheld(!allowed),
        () => undefined,
      );
    };
    look();
    browser.commands.getAll().then(
      (all) => setKeys(all.find((c) => c.name === 'walk-mentions')?.shortcut ?? USUAL_KEYS),
      () => undefined,
    );
    // The sample is read, marked and explained by the very code that reads news pages.
    const life = new Life('article');
    void life.begin();
    return () => life.end();
  }, []);
  return (
    <Welcome
      keys={keys === '' ? USUAL_KEYS : keys}
      withheld={withheld}
      onAllow={() => {
        void browser.permissions.request({ origins: [EVERYWHERE] }).then((allowed) => setWithheld(!allowed));
      }}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}

void mount(() => <FirstRun />);
