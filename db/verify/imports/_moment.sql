-- Verify guildkeeper:imports/_moment on pg

begin;

select 'imports._moment'::regproc;

rollback;
