-- Revert guildkeeper:discord/_message from pg

begin;
set local role guildkeeper_owner;

drop function discord._message;

commit;
