-- Revert guildkeeper:choices/_unread from pg

begin;
set local role guildkeeper_owner;

drop function choices._unread;

commit;
