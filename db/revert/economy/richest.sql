-- Revert guildkeeper:economy/richest from pg

begin;
set local role guildkeeper_owner;

drop function economy.richest;
drop type economy.fortune_row;

commit;
