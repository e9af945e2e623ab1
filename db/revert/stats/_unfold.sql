-- Revert guildkeeper:stats/_unfold from pg

begin;
set local role guildkeeper_owner;

drop function stats._unfold;

commit;
