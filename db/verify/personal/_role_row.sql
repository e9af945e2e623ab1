-- Verify guildkeeper:personal/_role_row on pg

begin;

select 'personal._role_row'::regproc;

rollback;
