-- Revert guildkeeper:choices/_option_changed from pg

begin;
set local role guildkeeper_owner;

drop trigger choices_option_changed on menus.option;
drop function choices._option_changed;

commit;
