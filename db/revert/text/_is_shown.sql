-- Revert guildkeeper:text/_is_shown from pg

begin;
set local role guildkeeper_owner;

drop function text._is_shown;

commit;
