-- Revert guildkeeper:app/_role_stays from pg

begin;
set local role guildkeeper_owner;

drop function app._role_stays;

commit;
