-- Revert guildkeeper:app/_rehearse from pg

begin;
set local role guildkeeper_owner;

drop function app._rehearse;

commit;
