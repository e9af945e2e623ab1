-- Revert guildkeeper:tickets/_follow_opener from pg

begin;
set local role guildkeeper_owner;

drop function tickets._follow_opener;

commit;
