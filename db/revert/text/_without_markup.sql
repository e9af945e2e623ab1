-- Revert guildkeeper:text/_without_markup from pg

begin;
set local role guildkeeper_owner;

drop function text._without_markup;

commit;
