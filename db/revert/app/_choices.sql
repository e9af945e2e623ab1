-- Revert guildkeeper:app/_choices from pg

begin;
set local role guildkeeper_owner;

drop function app._choices;

commit;
