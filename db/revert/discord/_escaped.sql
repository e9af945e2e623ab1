-- Revert guildkeeper:discord/_escaped from pg

begin;
set local role guildkeeper_owner;

drop function discord._escaped;

commit;
