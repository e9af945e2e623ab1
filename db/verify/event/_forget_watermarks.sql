-- Verify guildkeeper:event/_forget_watermarks on pg

begin;

select 'event._forget_watermarks'::regproc;

rollback;
