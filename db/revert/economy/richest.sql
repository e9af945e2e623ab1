-- Revert guildkeeper:economy/richest from pg

begin;
set local role guildkeeper_owner;

drop function economy.richest(bigint, text, bigint, integer, bigint, bigint);
drop type economy.fortune_row;

commit;
