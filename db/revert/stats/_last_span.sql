-- Revert guildkeeper:stats/_last_span from pg

begin;
set local role guildkeeper_owner;

drop function stats._last_span;

commit;
