-- Revert guildkeeper:tickets/_tell_digest from pg

begin;
set local role guildkeeper_owner;

drop function tickets._tell_digest;
drop type tickets.digest_row;

commit;
