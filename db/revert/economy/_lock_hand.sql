-- Revert guildkeeper:economy/_lock_hand from pg

begin;
set local role guildkeeper_owner;

drop function economy._lock_hand(bigint, bigint, bigint);

commit;
