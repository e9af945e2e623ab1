-- Verify guildkeeper:tickets/_type_line on pg

begin;

select 'tickets._type_line'::regproc;

rollback;
