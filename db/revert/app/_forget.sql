-- Revert guildkeeper:app/_forget from pg

begin;
set local role guildkeeper_owner;

drop function app._forget;

commit;
