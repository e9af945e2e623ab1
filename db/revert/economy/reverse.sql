-- Revert guildkeeper:economy/reverse from pg

begin;
set local role guildkeeper_owner;

drop function economy.reverse(bigint, bigint, text, bigint, text, timestamptz);

commit;
