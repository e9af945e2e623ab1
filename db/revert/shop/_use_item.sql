-- Revert guildkeeper:shop/_use_item from pg

begin;
set local role guildkeeper_owner;

drop function shop._use_item;

commit;
