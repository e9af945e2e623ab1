-- Specification of leveling._rehearse_setting: what a new curve would do.

begin;
\ir ../../fixtures/guild.sql
select plan(6);

insert into leveling.member (guild_id, member_id, xp) values (1, 501, 400), (1, 502, 2000), (1, 503, 50), (2, 501, 400);
select is(
  leveling._rehearse_setting(1, 'curve', 'linear'), '{"levels_fall": 2}',
  'members who would fall are counted, in this guild alone'
);
select is(leveling._rehearse_setting(1, 'curve_square', '1'), '{}', 'numbers of a curve that is not used change nothing');
select is(leveling._rehearse_setting(1, 'curve', 'quadratic'), null, 'nor does the curve that there is');
select is(leveling._rehearse_setting(1, 'xp_max', '30'), null, 'nor a setting that holds from now on');
update leveling.settings set curve = 'custom' where guild_id = 1;
select is(leveling._rehearse_setting(1, 'curve_square', '1'), '{"levels_rise": 3}', 'those of one that is used do');
select results_eq(
  'select count(*) from leveling.member where guild_id = 1 and level > 4', array[0::bigint], 'and nobody has changed yet'
);

select * from finish();
rollback;
