-- Specification of tickets._room_refused: Discord's answer decides.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(7);

create function pg_temp.refused(code integer, error text, options jsonb default '{}') returns text language plpgsql as $$
declare
  v_state text;
begin
  perform desk._store_type(desk._with_options(desk._require_type(1, '1'), options));
  perform tests.ticket(1);
  update tickets.ticket set state = 'opening' where number = 1;
  perform tickets._room_refused(1, jsonb_build_object('number', 1, 'code', code, 'error', error), tests.h());
  select row(t.state, t.berth, t.is_neutral)::text into v_state from tickets.ticket t where t.number = 1;
  update tickets.ticket set berth = 1, is_neutral = false;
  return v_state;
end;
$$;
select is(
  pg_temp.refused(50035, 'In parent_id: Maximum number of channels in category reached (50)', '{"overflow_id": 100}'),
  '(opening,2,f)',
  'a full category: the other one'
);
select is(
  pg_temp.refused(50035, 'In parent_id: Maximum number of channels in category reached (50)', '{"overflow_id": null}'),
  '(queued,1,f)',
  'without another: the queue'
);
select is(pg_temp.refused(30013, 'Maximum number of guild channels reached (500)'), '(queued,1,f)', 'so is a full server');
select is(pg_temp.refused(30013, 'Maximum', '{"when_full": "refuse"}'), '(failed,1,f)', 'or it fails, where nobody waits');
select is(pg_temp.refused(50035, 'In parent_id: Category does not exist'), '(opening,3,f)', 'a category that is gone: none');
select is(pg_temp.refused(50035, 'In name: Contains words not allowed'), '(opening,1,t)', 'a name: a neutral one');
select is(pg_temp.refused(50013, 'Missing Permissions'), '(failed,1,f)', 'anything else fails');

select * from finish();
rollback;
