-- Revert guildkeeper:economy/stand from pg

begin;
set local role guildkeeper_owner;

drop function economy.stand(bigint, bigint, integer, bigint, text, timestamptz);

commit;
