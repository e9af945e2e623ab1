-- Revert guildkeeper:stats/_took_part from pg

begin;
set local role guildkeeper_owner;

drop function stats._took_part;

commit;
