-- Verify guildkeeper:desk/_type_line on pg

begin;

select 'desk._type_line'::regproc;

rollback;
