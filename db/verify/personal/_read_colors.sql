-- Verify guildkeeper:personal/_read_colors on pg

begin;

select 'personal._read_colors'::regproc;

rollback;
