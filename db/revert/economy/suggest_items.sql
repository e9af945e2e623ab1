-- Revert guildkeeper:economy/suggest_items from pg

begin;
set local role guildkeeper_owner;

drop function economy.suggest_items(bigint, text, bigint, boolean);

commit;
