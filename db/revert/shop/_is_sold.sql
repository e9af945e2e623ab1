-- Revert guildkeeper:shop/_is_sold from pg

begin;
set local role guildkeeper_owner;

drop function shop._is_sold;

commit;
