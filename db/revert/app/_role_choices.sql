-- Revert guildkeeper:app/_role_choices from pg

begin;
set local role guildkeeper_owner;

drop function app._role_choices;

commit;
