-- Revert guildkeeper:text/_visible from pg

begin;
set local role guildkeeper_owner;

drop function text._visible;

commit;
