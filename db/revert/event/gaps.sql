-- Revert guildkeeper:event/gaps from pg

begin;
set local role guildkeeper_owner;

drop function event.gaps(bigint, timestamptz);

commit;
