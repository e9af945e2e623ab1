-- Specification of choices._fill: a free place is given to who waits.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(18);

do $$ begin perform tests.edit_option(1, 1, cap => 1); end $$;
delete from outbox.due where function like 'menus.%';
select is(tests.press(5, 1), '201 given', 'the only place is taken');
select is(tests.press(6, 1), '201 waits 1', 'the next one waits');
select is(tests.press(7, 1, at => tests.t(1)), '201 waits 2', 'and so does another one');
select tests.work();
select is(tests.told(), '5+201', 'as long as it is taken, nothing happens');
select is(tests.press(6, 1), '201 left', 'pressed again, one waits no more');
select is(tests.press(6, 1, at => tests.t(2)), '201 waits 2', 'and then is the last');
select is(tests.press(5, 1), '201 taken', 'the place is free');
select is(tests.press(8, 1, at => tests.t(3)), '201 waits 3', 'it is for those who wait before it is for anybody else');
do $$ begin perform tests.told(); perform tests.work(); end $$;
select is(
  tests.holds(7) || coalesce(tests.holds(6), ' none') || coalesce(tests.holds(8), ' none'), '1.1 none none',
  'the first gets it'
);
select is(
  (select e.facts -> 'outcome' ->> 'result' || ' ' || e.recipient_id from outbox.effect e where e.card = 'choices.place'),
  'given 7',
  'and is told'
);
select is(tests.told(), '7+201', 'so is Discord');

-- By its time, or by hand: a place is free as well.
do $$ begin
  perform roles._audit_entry(
    1, 25, 61, 7, '[{"key": "$remove", "new_value": [{"id": "201"}]}]', tests.t(100)
  );
end $$;
do $$ begin perform tests.work(tests.t(100)); end $$;
select is(coalesce(tests.holds(7), 'none') || ' ' || tests.holds(6), 'none 1.1', 'people took the role: the next one gets it');

-- Who may not any more is told, and the one behind gets it.
do $$ begin
  perform tests.told();
  perform roles.deny(1, 8, 201, at => tests.t(100));
  perform tests.press(9, 1, at => tests.t(101));
  perform tests.press(6, 1, at => tests.t(102));
  perform tests.work(tests.t(103));
end $$;
select is(
  (select string_agg(e.recipient_id || ' ' || (e.facts -> 'outcome' ->> 'result'), ', ' order by e.effect_id)
    from outbox.effect e where e.card = 'choices.place'),
  '8 refused, 9 given', 'who is not allowed to any more is told why, and the next one gets it'
);
select is_empty('select from choices.waiting', 'and nobody waits any more');

-- More places.
do $$ begin
  perform tests.press(m, 1, at => tests.t(m)) from generate_series(11, 13) m;
  perform tests.edit_option(1, 1, cap => 3);
  perform tests.work(now() + interval '1 hour');
end $$;
select is((select count(*) from choices.choice where role_ids <> '{}'), 3::bigint, 'more places are filled at once');
do $$ begin
  perform event.member_left(1, 13, false, 'x', tests.t(200));
  update app.guild set intents = 2;
  perform tests.edit_option(1, 1, without => 'cap');
  perform tests.work(now() + interval '1 hour');
end $$;
select is_empty('select from choices.waiting', 'who has left waits no more');
select is(tests.holds(13), null, 'and gets nothing');
select is_empty('select * from choices.selfcheck(1)', 'everything is sound');

select * from finish();
rollback;
