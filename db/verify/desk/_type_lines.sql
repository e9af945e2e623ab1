-- Verify guildkeeper:desk/_type_lines on pg

begin;

select 'desk._type_lines'::regproc;

rollback;
