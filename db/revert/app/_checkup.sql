-- Revert guildkeeper:app/_checkup from pg

begin;
set local role guildkeeper_owner;

drop function app._checkup;
drop type app.checked;

commit;
