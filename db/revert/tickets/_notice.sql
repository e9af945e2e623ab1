-- Revert guildkeeper:tickets/_notice from pg

begin;
set local role guildkeeper_owner;

drop function tickets._notice;

commit;
