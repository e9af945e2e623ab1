-- Revert guildkeeper:discord/_send from pg

begin;
set local role guildkeeper_owner;

drop function discord._send;

commit;
