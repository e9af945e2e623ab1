-- Revert guildkeeper:economy/_claimed from pg

begin;
set local role guildkeeper_owner;

drop function economy._claimed(bigint, bigint);
drop type economy.claimed;

commit;
