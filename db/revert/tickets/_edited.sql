-- Revert guildkeeper:tickets/_edited from pg

begin;
set local role guildkeeper_owner;

drop function tickets._edited;

commit;
