-- Revert guildkeeper:tickets/_options from pg

begin;
set local role guildkeeper_owner;

drop function tickets._options;

commit;
