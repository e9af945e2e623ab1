-- Verify guildkeeper:pictures/_png_size on pg

begin;

select 'pictures._png_size'::regproc;

rollback;
