-- Revert guildkeeper:economy/_between from pg

begin;
set local role guildkeeper_owner;

drop function economy._between(bigint, bigint);

commit;
