-- Revert guildkeeper:economy/_reel from pg

begin;
set local role guildkeeper_owner;

drop function economy._reel(bigint);

commit;
