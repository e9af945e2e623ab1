-- Verify guildkeeper:event/_raise_watermarks on pg

begin;

select 'event._raise_watermarks'::regproc;

rollback;
