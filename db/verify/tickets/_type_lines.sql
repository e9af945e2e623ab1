-- Verify guildkeeper:tickets/_type_lines on pg

begin;

select 'tickets._type_lines'::regproc;

rollback;
