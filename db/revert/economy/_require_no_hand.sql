-- Revert guildkeeper:economy/_require_no_hand from pg

begin;
set local role guildkeeper_owner;

drop function economy._require_no_hand(bigint, bigint);

commit;
