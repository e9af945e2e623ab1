-- Verify guildkeeper:desk/_saved_text on pg

begin;

select 'desk._saved_text'::regproc;

rollback;
