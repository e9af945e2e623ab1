-- Revert guildkeeper:economy/_stake from pg

begin;
set local role guildkeeper_owner;

drop function economy._stake(bigint, bigint, bigint, bigint, timestamptz);

commit;
