-- Revert guildkeeper:text/_host from pg

begin;
set local role guildkeeper_owner;

drop function text._host;

commit;
