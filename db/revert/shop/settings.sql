-- Revert guildkeeper:shop/settings from pg

begin;
set local role guildkeeper_owner;

drop trigger audit_edit on shop.settings;
drop table shop.settings;

commit;
