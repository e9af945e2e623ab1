-- Revert guildkeeper:stats/_subtract from pg

begin;
set local role guildkeeper_owner;

drop function stats._subtract;

commit;
